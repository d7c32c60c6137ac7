-- SPDX-License-Identifier: GPL-2.0-or-later
-- Runs inside the Wireshark window: after each of its passes over the capture, writes what tcplife's fields said in that
-- pass to $GUI_OUT.1, .2, ...
local names = { "frame.number", "tcplife.event", "tcplife.client.state", "tcplife.server.state", "tcplife.teardown.step",
    "tcplife.note", "tcplife.close", "tcplife.closed_first", "tcplife.history" }
local fields = {}
for i, name in ipairs(names) do fields[i] = Field.new(name) end

local rows, passes = {}, 0
local tap = Listener.new("tcp")

function tap.reset() rows = {} end

function tap.packet()
    local row = {}
    for i, field in ipairs(fields) do
        local values = {}
        for k, value in ipairs({ field() }) do values[k] = tostring(value) end
        row[i] = table.concat(values, ",")
    end
    rows[#rows + 1] = table.concat(row, "\t")
end

function tap.draw()
    if #rows == 0 then return end
    passes = passes + 1
    local name = os.getenv("GUI_OUT") .. "." .. passes
    local out = assert(io.open(name .. ".part", "w"))
    out:write(table.concat(rows, "\n"), "\n")
    out:close()
    os.rename(name .. ".part", name)
end
