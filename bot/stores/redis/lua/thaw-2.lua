-- Lets go of a home that a move held.
-- KEYS person, plan
-- ARGV move, 'planned' when its plan is done with; otherwise a home with a plan stays held
if redis.call('HGET', KEYS[1], 'moving') ~= ARGV[1] then
  return 0
end
if ARGV[2] == 'planned' then
  redis.call('DEL', KEYS[2])
elseif redis.call('EXISTS', KEYS[2]) == 1 then
  return 0
end
return redis.call('HDEL', KEYS[1], 'moving')
