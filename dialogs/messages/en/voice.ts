import type { Message } from '../message.ts'

/** Voice notes: may they be listened to, what went wrong, what was heard. */
export const voice = {
  'voice.consent.ask':
    'You sent me a voice note. I have not listened to it yet, because I ask first. May I?\n\nIf you say yes, a program on the machine that runs Evenkeel writes down what you say and notices how it sounds. The recording is erased as soon as that is done; I keep the words, as if you had typed them, and how it seemed to feel. If you don’t answer, the recording is erased within 24 hours.\n\nIf you like, I can also learn how you usually sound, so that I read you better: then I keep figures about your voice, but nothing one could listen to. You can take any of this back: type “voice off” or “voice forget”.',
  'voice.consent.askWords':
    'You sent me a voice note. I have not listened to it yet, because I ask first. May I?\n\nIf you say yes, a program on the machine that runs Evenkeel writes down what you say. It reads the words, not the sound of your voice. The recording is erased as soon as that is done; I keep the words, as if you had typed them. If you don’t answer, the recording is erased within 24 hours. You can take this back: type “voice off”.',
  'voice.consent.offer':
    'May I listen to voice notes that you send me?\n\nIf you say yes, a program on the machine that runs Evenkeel writes down what you say and notices how it sounds. Each recording is erased as soon as that is done; I keep the words, as if you had typed them, and how it seemed to feel.\n\nIf you like, I can also learn how you usually sound, so that I read you better: then I keep figures about your voice, but nothing one could listen to. You can take any of this back: type “voice off” or “voice forget”.',
  'voice.consent.offerWords':
    'May I listen to voice notes that you send me?\n\nIf you say yes, a program on the machine that runs Evenkeel writes down what you say. It reads the words, not the sound of your voice. Each recording is erased as soon as that is done; I keep the words, as if you had typed them. You can take this back: type “voice off”.',
  'voice.consent.yes': 'Yes, you may listen',
  'voice.consent.learn': 'Yes, and learn how I sound',
  'voice.consent.no': 'No, erase it',
  'voice.consent.thanks': 'Thank you. I’m listening…',
  'voice.consent.kept': 'Thank you. From now on I listen to the voice notes you send.',
  'voice.consent.expired':
    'Thank you. From now on I listen to voice notes. The one you sent before has been erased meanwhile; please send it once more, or type it.',
  'voice.consent.declined':
    'That’s fine. Nothing of it is kept, and I have not listened. You can type instead, whenever you like.',
  'voice.listening': 'I’m listening…',
  'voice.off':
    'I don’t listen to voice notes here, so I don’t know what you said, and nothing of it is kept. The reason: {rule}. Could you type it for me?',
  'voice.off.elsewhere':
    'I can’t listen to voice notes here, so there is nothing to switch on or off.',
  'voice.unfetched':
    'I can’t get at voice notes on this channel, so I don’t know what you said. Could you type it for me?',
  'voice.full':
    'That is more than I can listen to at once. I’m still on what you sent before, and have not kept this one. Please wait a moment and send it again, or type it.',

  'voice.status':
    'You allowed me to listen to your voice notes on {date}. I write down the words and notice how they sound; the recordings are erased. What would you like?',
  'voice.status.words':
    'You allowed me to listen to your voice notes on {date}. I write down the words and nothing else; the recordings are erased. What would you like?',
  'voice.status.learns':
    'You allowed me to listen to your voice notes on {date}, and to learn how you usually sound: so far from {count} of them. The recordings are erased. What would you like?',
  'voice.status.off': 'Stop listening',
  'voice.status.forget': 'Forget how I sound',
  'voice.status.keep': 'Leave it so',
  'voice.status.kept': 'All right, it stays as it is.',
  'voice.withdrawn':
    'Done. I no longer listen to voice notes, and what I had learned of your voice is erased. What you said stays as words, like all you typed. Before I listen again, I will ask.',
  'voice.signals': 'If you send a voice note, I listen to it only after you have said yes.',
  'voice.signals.words':
    'If you send a voice note, I write down the words after you have said yes, and do not read how it sounds.',

  'voice.heard': 'I heard: “{words}”',
  'voice.heard.ask':
    'I’m not sure that I heard you right. I understood: “{words}” Is that what you said?',
  'voice.heard.yes': 'Yes, that’s it',
  'voice.heard.again': 'I’ll say it again',
  'voice.heard.type': 'I’ll type it',
  'voice.heard.retry': 'Sorry about that. I have put it aside; please record it once more.',
  'voice.heard.typing': 'Sorry about that. I have put it aside; please type it, in your own time.',
  'voice.heard.danger': 'I may not have heard every word, but I understood: “{words}”',

  'voice.unread.empty':
    'Your voice note reached me empty: there was no sound in it at all. Could you record it again, or type it?',
  'voice.unread.unknown':
    'I can’t open this recording; it is of a kind that I don’t know. Could you record it here, or type it?',
  'voice.unread.broken':
    'Your voice note reached me damaged, so I couldn’t hear it. Could you send it again, or type it?',
  'voice.unread.tooLarge':
    'This recording is too large for me. Could you send a shorter one, or type what matters most?',
  'voice.unread.tooLong':
    'This recording is longer than I can listen to. Could you say it in a shorter one, or type what matters most?',
  'voice.unread.tooShort':
    'That was too short for me to hear anything. Could you try again, or type it?',
  'voice.unread.quiet':
    'I could hear that you spoke, but too faintly to make out the words. Could you try again nearer to the microphone, or type it?',
  'voice.unread.silent':
    'I listened, and there was only silence. If words won’t come, that’s all right. You can try again, or type a word or two.',
  'voice.unread.noise':
    'I heard sounds, but no words that I could make out. Could you try again where it is quieter, or type it?',
  'voice.unread.wordless':
    'I listened, but could not make out any words. Could you try again, or type it?',
  'voice.unread.lost':
    'I’m sorry: your voice note was not listened to in time and has been erased. Could you send it again, or type it?',
  'voice.unread.gone':
    'I could not fetch your voice note; it is no longer there. Could you send it again, or type it?',
  'voice.unread.failed':
    'I’m sorry, I tried several times and could not listen to your voice note. Nothing of it is kept. Could you type it for me?',
  'voice.delayed':
    'I’m having trouble listening just now. Your note is not lost: I’ll keep trying for a while. You don’t need to wait; you can type to me meanwhile.',
  'voice.inDanger': 'If you are in danger, please don’t wait for me:\n\n{helplines}',
} as const satisfies Record<string, Message>
