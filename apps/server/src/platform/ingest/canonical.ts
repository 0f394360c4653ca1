import type { Separators } from '@amirani/messages';

/**
 * The canonical form of a gated message, over which its digest runs: line breaks and masked bytes dropped,
 * separators replaced by the same four whatever the sender uses, so that a message that a link wrapped or
 * another link rewrote is the same message (messages 1.5). The sender goes before it; the envelope's time
 * does not count, since a repeated transmission has another.
 */
export const canonicalOf = (
  content: Uint8Array,
  separators: Separators,
  sender: string,
): Uint8Array => {
  const { component, element, release, terminator } = separators;
  const head = Buffer.from(`${sender}\u001c`);
  const form = Buffer.allocUnsafe(head.length + content.length * 2);
  let length = head.copy(form);
  let literal = false;
  for (const byte of content) {
    if (byte === CR || byte === LF || byte === MASK) continue;
    if (literal) {
      // A released character is data, whatever it separates elsewhere.
      form[length++] = ESCAPE;
      form[length++] = byte;
      literal = false;
    } else if (byte === release) literal = true;
    else if (byte === component) form[length++] = COMPONENT;
    else if (byte === element) form[length++] = ELEMENT;
    else if (byte === terminator) form[length++] = SEGMENT;
    else form[length++] = byte;
  }
  return form.subarray(0, length);
};

const CR = 0x0d;
const LF = 0x0a;
/** What the gate writes over a byte that may not be kept. */
const MASK = 0x1a;
const ESCAPE = 0x1b;
const SEGMENT = 0x1d;
const ELEMENT = 0x1e;
const COMPONENT = 0x1f;
