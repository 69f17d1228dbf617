-- Notes that a home has something unfinished, or soon will; returns when, by this server's clock.
-- KEYS a part of the index
-- ARGV home
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
redis.call('ZADD', KEYS[1], now, ARGV[1])
return now
