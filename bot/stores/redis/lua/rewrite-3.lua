-- Puts other entries into places of a log that are still there.
-- KEYS person, convs, log
-- ARGV conversation, key, then place, entry …
local refused = refusal(KEYS[1], KEYS[2], ARGV[1], '', ARGV[2])
if refused then
  return refused
end
for i = 3, #ARGV, 2 do
  if redis.call('HEXISTS', KEYS[3], ARGV[i]) == 1 then
    redis.call('HSET', KEYS[3], ARGV[i], ARGV[i + 1])
  end
end
return { 'saved' }
