/**
 * Another voice while one records: what is heard is measured in twenty bands of pitch, and a hum and a hiss made here are given
 * the same loudness in each. Words stay, the melody and the sound of the voice go; the true voice is in no recording. Made of the
 * browser's own parts, so that an old phone bears it.
 */

const BANDS = 20;
/** Hertz: speech is between these. */
const LOWEST = 120;
const HIGHEST = 6500;
/** Above this, speech hisses more than it hums. */
const HISS = 2800;
/** Loudness is followed no faster than this, in hertz: well below the pitch of any voice, which would show in it otherwise. */
const FOLLOWED = 25;
const STEP = (HIGHEST / LOWEST) ** (1 / (BANDS - 1));
const SHARPNESS = 1 / (STEP ** 0.5 - STEP ** -0.5);

export interface OtherVoice {
  /** Hertz of the hum. */
  hum: number;
  /** How much higher or lower each band sounds than it was. */
  shift: number;
}

/** By chance, another each time, and never so near that nothing is changed. */
export function otherVoice(): OtherVoice {
  const [first = 0, second = 0, third = 0] = crypto.getRandomValues(new Uint16Array(3));
  const away = 1.1 + (second / 65_536) * 0.12;
  return { hum: 85 + (first / 65_536) * 80, shift: third % 2 === 0 ? away : 1 / away };
}

export const canDisguise = (): boolean =>
  typeof AudioContext === "function" && typeof AudioContext.prototype.createMediaStreamDestination === "function";

/** What the microphone hears, in another voice. `end` takes it all down. */
export async function disguised(sound: MediaStream): Promise<{ stream: MediaStream; end: () => void }> {
  const context = new AudioContext();
  await context.resume();
  const out = context.createMediaStreamDestination();
  out.channelCount = 1;
  speaks(context, context.createMediaStreamSource(sound), out, otherVoice());
  return { stream: out.stream, end: () => void context.close().catch(() => undefined) };
}

/** Puts the other voice between a source and an end. */
export function speaks(context: BaseAudioContext, source: AudioNode, out: AudioNode, { hum, shift }: OtherVoice): void {
  const sum = new GainNode(context, { gain: 6 });
  const even = new DynamicsCompressorNode(context, { threshold: -30, ratio: 6, attack: 0.005, release: 0.12 });
  sum.connect(even).connect(out);
  const [hums, hisses] = [humOf(context, hum), hissOf(context)];
  for (let n = 0; n < BANDS; n++) {
    const heard = LOWEST * STEP ** n;
    const said = heard * shift;
    const made = new GainNode(context, { gain: 0 });
    source
      .connect(band(context, heard))
      .connect(loudness(context))
      .connect(slow(context))
      .connect(slow(context))
      .connect(made.gain);
    (said > HISS ? hisses : hums).connect(band(context, said)).connect(made).connect(sum);
  }
}

const band = (context: BaseAudioContext, frequency: number): AudioNode =>
  new BiquadFilterNode(context, { type: "bandpass", frequency, Q: SHARPNESS });

/** Loudness is what is left when the sign of a wave is taken away. */
const loudness = (context: BaseAudioContext): AudioNode =>
  new WaveShaperNode(context, { curve: new Float32Array([1, 0, 1]), oversample: "none" });

const slow = (context: BaseAudioContext): AudioNode =>
  new BiquadFilterNode(context, { type: "lowpass", frequency: FOLLOWED, Q: 0 });

function humOf(context: BaseAudioContext, frequency: number): AudioNode {
  const hum = new OscillatorNode(context, { type: "sawtooth", frequency });
  hum.start();
  return hum;
}

function hissOf(context: BaseAudioContext): AudioNode {
  const buffer = new AudioBuffer({ length: 2 * context.sampleRate, sampleRate: context.sampleRate });
  const noise = buffer.getChannelData(0);
  for (let n = 0; n < noise.length; n++) noise[n] = Math.random() - 0.5;
  const hiss = new AudioBufferSourceNode(context, { buffer, loop: true });
  hiss.start();
  return hiss;
}
