-- A process says that it is there, and learns of those that have not said so for too long: each is told
-- to one process alone.
-- KEYS processes, when all was last looked at, how many counsellors there are
-- ARGV the process, silent for how long is dead, how often all is looked at (both in milliseconds),
--      how many counsellors it knows of, or '' when others know
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
redis.call('ZADD', KEYS[1], now, ARGV[1])
local dead = redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - tonumber(ARGV[2]))
local due = 0
if now - tonumber(redis.call('GET', KEYS[2]) or '0') >= tonumber(ARGV[3]) then
  redis.call('SET', KEYS[2], now)
  due = 1
end
if ARGV[4] ~= '' then
  redis.call('SET', KEYS[3], ARGV[4])
end
return { dead, due, tonumber(redis.call('GET', KEYS[3]) or '0') }
