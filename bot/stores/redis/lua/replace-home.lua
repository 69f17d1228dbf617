-- Puts a home as it is after a move in the place of what it was. Any number of keys, all of one home.
-- KEYS person, then every key of the home
-- ARGV move, seconds to keep, then for each piece: which key, how many values, the values:
--      of a hash field and value, of a sorted set score and member, of a set members;
--      before them the kind: 'hash', 'zset' or 'set'
if redis.call('HGET', KEYS[1], 'moving') ~= ARGV[1] then
  return 0
end
local fence = tonumber(redis.call('HGET', KEYS[1], 'fence') or '0') + 1
for i = 1, #KEYS do
  redis.call('DEL', KEYS[i])
end
-- It stays held until the whole move is through; turns that began before it are refused.
redis.call('HSET', KEYS[1], 'moving', ARGV[1])
if #ARGV > 2 then
  redis.call('HSET', KEYS[1], 'fence', fence)
end
local commands = { hash = 'HSET', zset = 'ZADD', set = 'SADD' }
local at = 3
while at <= #ARGV do
  local key = KEYS[tonumber(ARGV[at + 1])]
  local values = tonumber(ARGV[at + 2])
  redis.call(commands[ARGV[at]], key, unpack(ARGV, at + 3, at + 2 + values))
  at = at + 3 + values
end
keep(ARGV[2])
return 1
