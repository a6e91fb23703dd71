-- wrk: one operation for many callers and many things. The plan is a Lua table in the file named by BENCH_PLAN:
-- { method, path, body, callers = { { token = ..., n = ... } }, people, key }
-- {n} in path and body is the caller's number, {e} any employee, {u} any unit, {s} any member of the caller's own unit,
-- {i} any indicator of the caller's own plan, {o} the caller; each is written as an id.
local plan = dofile(os.getenv("BENCH_PLAN"))
local thread = 0

function setup(t)
  t:set("id", thread)
  thread = thread + 1
end

function init()
  math.randomseed(os.time() * 7 + id)
  sent = 0
end

local function uuid(kind, n)
  return string.format("%08x-0000-7000-8000-%012x", kind, n)
end

local function filled(text, caller)
  return (text:gsub("{(%a)}", function(what)
    if what == "o" then return uuid(3, caller.n) end
    if what == "e" then return uuid(3, math.random(2, plan.people)) end
    if what == "u" then return uuid(1, math.random(1, math.floor(plan.people / 50))) end
    if what == "s" then return uuid(11, (caller.n + math.random(1, 49)) * 4 + 1) end
    if what == "i" then return uuid(9, caller.n * 6 + math.random(0, 5)) end
    return tostring(caller.n)
  end))
end

function request()
  local caller = plan.callers[math.random(#plan.callers)]
  local headers = { ["Accept"] = "application/json" }
  if caller.token then headers["Authorization"] = "Bearer " .. caller.token end
  if plan.body then headers["Content-Type"] = "application/json" end
  if plan.key then
    sent = sent + 1
    headers["Idempotency-Key"] = string.format("%s-%d-%d-%d", plan.key, id, sent, math.random(1, 1e9))
  end
  return wrk.format(plan.method, filled(plan.path, caller), headers, plan.body and filled(plan.body, caller) or nil)
end

function done(summary, latency)
  io.write(string.format('RESULT {"requests":%d,"microseconds":%d,"refused":%d,"broken":%d,"median":%d,"p99":%d}\n',
    summary.requests, summary.duration, summary.errors.status, summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.timeout, latency:percentile(50), latency:percentile(99)))
end
