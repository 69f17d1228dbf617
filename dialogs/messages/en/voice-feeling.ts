import type { Message } from '../message.ts'

/** Where a voice says something else than the words, what `why` says of it, and its calibration. */
export const voiceFeeling = {
  // How a voice sounds; fills {voice} in the sentences below.
  'closer.sounds.anger': 'worked up',
  'closer.sounds.disgust': 'put off',
  'closer.sounds.fear': 'tense',
  'closer.sounds.joy': 'bright',
  'closer.sounds.neutral': 'calm',
  'closer.sounds.sadness': 'heavy',
  'closer.sounds.surprise': 'startled',

  'closer.ask.neutral': [
    'Your words are calm; your voice sounds {voice} to me. I may be mishearing it. Which is closer?',
    'In words it is all even; your voice sounds {voice}, as far as I can hear. Which of the two is closer?',
  ],
  'closer.ask.joy': [
    'Your words say fine; your voice sounds {voice} to me. I may be mishearing it. Which is closer?',
    'Your words sound good; your voice sounds {voice}, as far as I can hear. Which of the two is closer?',
  ],
  'closer.choice.words': 'My words are closer',
  'closer.choice.voice': 'My voice is closer',
  'closer.choice.both': 'A bit of both',
  'closer.choice.neither': 'Neither of them',

  'closer.words': [
    'Thank you for telling me. Then I go by your words.',
    'Good to know. Your words count, and my ears were wrong.',
  ],
  'closer.voice': [
    'Thank you for saying so. It can be easier to say “fine” than to feel it.',
    'I’m glad you told me. You don’t have to be fine here.',
  ],
  'closer.both': [
    'Both, then. That fits more often than one would think, and both may be here.',
    'So there is something of each in it. It need not be one or the other.',
  ],
  'closer.neither': [
    'Then I heard neither of them right. What word would you give it?',
    'Neither, then, and thank you for saying so. How would you call it yourself?',
  ],

  'why.voice.part':
    'Your voice had a part in that, about {share}%: it sounded {voice} to me. A cold, tiredness or a bad microphone can sound like a feeling, so I trust it less than your words.',
  'why.voice.alone':
    'I went by your voice alone there: it sounded {voice} to me. A cold, tiredness or a bad microphone can sound like a feeling.',
  'why.voice.unsure': 'I heard your voice, too, but it told me nothing that I would rely on.',
  'why.voice.apart':
    'Your words and your voice said different things: your voice sounded {voice} to me. I don’t know which is closer, so I took neither for granted.',
  'why.voice.settled.words':
    'Your words and your voice had said different things. You told me that your words are closer, and I go by that.',
  'why.voice.settled.voice':
    'Your words and your voice had said different things. You told me that your voice is closer, and I go by that.',
  'why.voice.settled.both':
    'Your words and your voice had said different things. You told me that it is a bit of both, and I go by that.',
  'why.voice.calibrated':
    'I compared it with how you usually sound, as far as {count} voice notes tell me. If you say “forget my voice”, I erase that and stop comparing.',
  'why.voice.learning':
    'I am still learning how you usually sound ({count} so far) and don’t compare with it yet. If you say “forget my voice”, I erase that and stop learning.',

  'service.voice.forgotten':
    'It is done: what I had learned of how you usually sound, from {count} voice notes, is erased. From here on I hear each note by itself. If you ever want it back, say “learn my voice”.',
  'service.voice.stopped':
    'It is done: I do not learn how you usually sound, and there was nothing to erase. From here on I hear each note by itself. If you ever want it, say “learn my voice”.',
  'service.voice.nothing':
    'There is nothing to forget: I keep nothing of your voice and have not learned how you sound.',
  'service.voice.learning':
    'All right. From your next voice notes on I learn how you usually sound, so that I hear better what is different on a day. I keep numbers, never the recording. “Forget my voice” ends and erases it.',
  'service.voice.noConsent':
    'For that you would first have to agree that I listen to how you sound, and you have not. I ask when you send a voice note.',
  'service.export.voice':
    'In it, too: that I learned how you usually sound from {count} voice notes. The recordings are not kept, and the numbers themselves would tell you nothing, so the file holds how many there are.',
} as const satisfies Record<string, Message>
