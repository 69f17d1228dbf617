#!/usr/bin/env bash
# Makes the small recordings that the tests decode, from one clip of EmoDB (CC0): the same 1.2 seconds
# of speech in every kind of file. Needs ffmpeg; the tests do not.
#
#     scripts/train/voice/make-fixtures.sh ../shared/data/speech/emodb-7class/clips/03a01Nc.flac
set -euo pipefail

clip=${1:?name a clip of EmoDB}
folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)/tests/support/voice
mkdir -p "$folder"

make() { # make NAME OPTIONS…
  ffmpeg -nostdin -hide_banner -loglevel error -y -ss 0.3 -t "${seconds:-1.2}" -i "$clip" \
    -map_metadata -1 -fflags +bitexact -flags:a +bitexact "${@:2}" "$folder/$1"
}

make speech.flac -ar 16000
# Telegram: Ogg with Opus, one channel, 48 kHz.
make speech.ogg -c:a libopus -b:a 20k -ar 48000 -application voip
make speech-stereo.ogg -c:a libopus -b:a 40k -ar 48000 -ac 2
# Chrome and Firefox: WebM that is written while it is recorded, without length or index.
make speech.webm -c:a libopus -b:a 24k -ar 48000 -live 1
# Safari: MP4 in fragments; and with the index at the end, as a voice memo has it.
make speech-fragments.mp4 -c:a aac -b:a 40k -ar 48000 -movflags +frag_keyframe+empty_moov+default_base_moof
make speech.m4a -c:a aac -b:a 40k -ar 44100
make speech-opus.mp4 -c:a libopus -b:a 24k -ar 48000
make speech.aac -c:a aac -b:a 32k -ar 24000
make speech.mp3 -c:a libmp3lame -b:a 40k -ar 44100 -ac 1
make speech-22k.mp3 -c:a libmp3lame -b:a 24k -ar 22050 -ac 1 -write_xing 0 -id3v2_version 0

seconds=0.5
for codec in pcm_u8 pcm_s16le pcm_s24le pcm_s32le pcm_f32le pcm_alaw pcm_mulaw; do
  make "short-${codec#pcm_}.wav" -c:a "$codec" -ar 16000
done
seconds=0.4
make short-8k.wav -c:a pcm_s16le -ar 8000
make short-pcm.mka -c:a pcm_f32le -ar 16000
make short-192k.flac -ar 192000 -ac 2 -sample_fmt s16
make short-surround.ogg -c:a libopus -b:a 48k -ar 48000 -ac 6 -mapping_family 1
du -cb "$folder"/speech* "$folder"/short* | tail -1
