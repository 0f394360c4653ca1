/** A frame is its length in four bytes, and then its bytes. A frame of none ends the file that is given to a reader. */
export const frameHead = (length: number): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(length);
  return head;
};

/** A frame that says to be longer than its sender may give. */
export class FrameTooLong extends Error {}

/**
 * The frames of a stream, each as soon as it is whole. `most` gives the bytes that the next one may have.
 * @throws FrameTooLong before any byte of such a frame is kept
 */
export async function* framesOf(
  stream: AsyncIterable<Uint8Array>,
  most: () => number = () => Number.MAX_SAFE_INTEGER,
): AsyncGenerator<Buffer, void> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let wanted: number | undefined;
  for await (const part of stream) {
    parts.push(part);
    held += part.length;
    while (held >= (wanted ?? 4)) {
      const whole = Buffer.concat(parts);
      const taken = wanted ?? 4;
      parts = [whole.subarray(taken)];
      held -= taken;
      if (wanted !== undefined) {
        wanted = undefined;
        yield whole.subarray(0, taken);
        continue;
      }
      wanted = whole.readUInt32BE(0);
      if (wanted > most()) throw new FrameTooLong();
    }
  }
}
