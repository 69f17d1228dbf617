-- The person was heard from: where they are reached, and that nothing is blocked.
-- KEYS person, convs, talk
-- ARGV conversation, mark, contact, when, key
local refused = refusal(KEYS[1], KEYS[2], ARGV[1], ARGV[2], ARGV[5])
if refused then
  return refused
end
local next = tonumber(redis.call('HGET', KEYS[3], 'last') or '0') + 1
local cursor = redis.call('HGET', KEYS[3], 'cursor')
-- A cursor ahead of the log is one of a log that was erased.
if redis.call('HEXISTS', KEYS[3], 'contact') == 0 or not cursor or tonumber(cursor) > next then
  redis.call('HSET', KEYS[3], 'cursor', next, 'part', 0)
end
redis.call('HSET', KEYS[3], 'contact', ARGV[3], 'heard', ARGV[4])
redis.call('HDEL', KEYS[3], 'blocked', 'leaving')
return { 'saved' }
