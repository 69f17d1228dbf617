-- Put before every other script.

-- How old a mark in the index of busy homes may be, in milliseconds: see busy-index.ts.
local MARK_HOLDS = 40000

-- Why nothing may be written at this home now, or nil.
-- key: what the values are sealed with, '' for no key of the home's own, '-' for values in the clear:
-- nothing is written with a key that was destroyed, or replaced, since.
local function refusal(person, convs, conversation, marked, key)
  if redis.call('HEXISTS', person, 'moving') == 1 then
    return { 'moving' }
  end
  if conversation ~= '' and redis.call('SISMEMBER', convs, conversation) == 0 then
    return { 'elsewhere' }
  end
  if key ~= '-' and (redis.call('HGET', person, 'keyref') or '') ~= key then
    return { 'rekeyed' }
  end
  if marked ~= '' then
    local time = redis.call('TIME')
    local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
    if now - tonumber(marked) > MARK_HOLDS then
      return { 'unmarked' }
    end
  end
  return nil
end

-- Everything that was touched is kept for as long again. '0': for ever.
local function keep(seconds)
  if seconds ~= '0' then
    for i = 1, #KEYS do
      redis.call('EXPIRE', KEYS[i], seconds)
    end
  end
end

-- Gives out the next places of a log, and writes there; returns the first.
local function append(talk, log, from, to)
  local last = tonumber(redis.call('HGET', talk, 'last') or '0')
  local first = last + 1
  for i = from, to do
    last = last + 1
    redis.call('HSET', log, last, ARGV[i])
  end
  redis.call('HSET', talk, 'last', last)
  return first
end

-- Whether the unsettled case of a home is what somebody took it for.
-- id and digest are '' for "there is none".
local function is_still(digests, id, digest)
  local all = redis.call('HGETALL', digests)
  local found = ''
  for i = 1, #all, 2 do
    if string.sub(all[i + 1], 1, 1) == 'o' and (found == '' or all[i] == id) then
      found = all[i] .. all[i + 1]
    end
  end
  if digest == '' then
    return found == ''
  end
  return found == id .. digest
end
