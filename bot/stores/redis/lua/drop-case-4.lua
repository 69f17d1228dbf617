-- Drops a case, unless it has changed since it was looked at.
-- KEYS person, cases, digests, said
-- ARGV case, its digest
local refused = refusal(KEYS[1], '', '', '', '-')
if refused then
  return refused
end
if redis.call('HGET', KEYS[3], ARGV[1]) ~= ARGV[2] then
  return { 'changed' }
end
redis.call('HDEL', KEYS[2], ARGV[1])
redis.call('HDEL', KEYS[3], ARGV[1])
local prefix = ARGV[1] .. '\n'
for _, key in ipairs(redis.call('HKEYS', KEYS[4])) do
  if string.sub(key, 1, #prefix) == prefix then
    redis.call('HDEL', KEYS[4], key)
  end
end
return { 'saved' }
