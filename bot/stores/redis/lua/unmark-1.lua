-- Takes a home out of the index, unless it was marked anew or so lately that a write may be under way.
-- KEYS a part of the index
-- ARGV home, the mark that was seen, how old it must be in milliseconds,
--      'later' to put it at the end of the index instead
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local mark = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not mark or tonumber(mark) ~= tonumber(ARGV[2]) or now - tonumber(mark) < tonumber(ARGV[3]) then
  return 0
end
if ARGV[4] == 'later' then
  return redis.call('ZADD', KEYS[1], now, ARGV[1])
end
return redis.call('ZREM', KEYS[1], ARGV[1])
