-- What clients send to the shop, one after the other, and whether each answer is in shape.

-- wrk knows it only later, and HTTP/1.1 wants it.
wrk.headers["Host"] = "localhost"

local json = { ["Content-Type"] = "application/json" }

local mix = {
  wrk.format("GET", "/users/1"),
  wrk.format("GET", "/users/42"),
  wrk.format("GET", "/errors/user_not_found"),
  wrk.format("GET", "/users/canary"),
  wrk.format("GET", "/nowhere"),
  wrk.format("DELETE", "/users/1"),
  wrk.format("GET", "/users/42", { ["Accept"] = "application/problem+json" }),
  wrk.format("POST", "/orders", json, '{"canary"'),
  wrk.format("POST", "/orders", json, '{"user_id":"canary","items":[]}'),
  wrk.format("POST", "/orders", json, '{"user_id":1,"items":[{"sku":"","quantity":0}]}'),
  wrk.format("POST", "/orders", { ["Content-Type"] = "text/plain" }, "canary"),
  wrk.format("POST", "/users", json, '{"name":"Ada","email":"ada@example.com"}'),
  wrk.format("POST", "/users", json, '"' .. string.rep("x", 20000) .. '"'),
  wrk.format("POST", "/users/1/exports"),
  wrk.format("GET", "/revenue"),
  wrk.format("GET", "/users/2/badge"),
}

local threads = {}
local last = 0

function setup(thread)
  table.insert(threads, thread)
end

function init()
  statuses = ""
  odd = ""
  counts = {}
  successes, errors, misshapen = 0, 0, 0
end

function request()
  last = last % #mix + 1
  return mix[last]
end

local function header(headers, name)
  for key, value in pairs(headers) do
    if key:lower() == name then return value end
  end
  return ""
end

-- The body is that of an error with this status and the request id of the header.
local function is_in_shape(status, headers, body)
  local id = header(headers, "x-request-id")
  if not id:match("^%x+%-%x+%-7%x+%-%x+%-%x+$") or body:find("canary", 1, true) then return false end
  if status < 400 then return true end
  local kind = header(headers, "content-type")
  local start = kind == "application/problem+json" and '^{"type":"http://127%.0%.0%.1:3000/errors/[%l_]+","title":'
    or kind == "application/json" and '^{"error":{"code":"[%l_]+","message":"'
  return start and body:match(start) and body:find('"request_id":"' .. id .. '"', 1, true) and body:sub(-1) == "}"
end

function response(status, headers, body)
  if status < 400 then successes = successes + 1 else errors = errors + 1 end
  counts[status] = (counts[status] or 0) + 1
  if not is_in_shape(status, headers, body) then
    misshapen = misshapen + 1
    odd = status .. " " .. body
  end
  if (successes + errors) % 100 == 0 then
    local texts = {}
    for code, count in pairs(counts) do table.insert(texts, code .. "=" .. count) end
    statuses = table.concat(texts, " ")
  end
end

function done()
  local sums = { successes = 0, errors = 0, misshapen = 0 }
  for _, thread in ipairs(threads) do
    for name in pairs(sums) do sums[name] = sums[name] + thread:get(name) end
    print("thread: " .. thread:get("statuses"))
    if thread:get("odd") ~= "" then print("misshapen, for example: " .. thread:get("odd")) end
  end
  print(("answers: successes=%d errors=%d misshapen=%d"):format(sums.successes, sums.errors, sums.misshapen))
end
