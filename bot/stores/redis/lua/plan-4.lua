-- The moment in which a move is decided: from here on it is finished, whoever does it.
-- KEYS person, inbox, digests, plan
-- ARGV move, place of the turn, compare the case ('1' or ''), its id or '', its digest or '', plan, fence or ''
if redis.call('HGET', KEYS[1], 'moving') ~= ARGV[1] then
  return { 'lost' }
end
if redis.call('EXISTS', KEYS[4]) == 1 then
  return { 'planned' }
end
if redis.call('HEXISTS', KEYS[2], ARGV[2]) == 0 then
  return { 'answered' }
end
if ARGV[7] ~= '' and tonumber(redis.call('HGET', KEYS[1], 'fence') or '0') > tonumber(ARGV[7]) then
  return { 'moved' }
end
if ARGV[3] == '1' and not is_still(KEYS[3], ARGV[4], ARGV[5]) then
  return { 'moved' }
end
redis.call('SET', KEYS[4], ARGV[6])
return { 'planned' }
