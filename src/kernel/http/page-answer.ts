const whole = new WeakMap<Response, Buffer>();

/** An answer whose text is all there. Whoever knows takes its bytes as they are (`bytesOf`); to everyone else it is a Response like any other. */
export function pageAnswer(text: string, init: ResponseInit): Response {
  const bytes = Buffer.from(text);
  const answer = new Response(bytes, init);
  whole.set(answer, bytes);
  return answer;
}

/** What an answer says, without reading it out of its stream; undefined when it was not made whole. */
export const bytesOf = (answer: Response): Buffer | undefined => whole.get(answer);
