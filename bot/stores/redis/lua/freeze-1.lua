-- Holds a home still for a move; '' or the move that holds it already.
-- KEYS person
-- ARGV move
local held = redis.call('HGET', KEYS[1], 'moving')
if held and held ~= ARGV[1] then
  return held
end
redis.call('HSET', KEYS[1], 'moving', ARGV[1])
return ''
