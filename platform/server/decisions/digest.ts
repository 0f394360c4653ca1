import { createHash } from 'node:crypto';

/**
 * SHA-256 of what a person had before them, as 64 hexadecimal digits: of its JSON with keys in order, so that
 * the same content gives the same digest wherever it was put together.
 */
export const digestOfSeen = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(content, (_, value: unknown) => inOrder(value)))
    .digest('hex');

const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
