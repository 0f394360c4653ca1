// A reader that gives more than it may.
import { frameHead } from '../frames.ts';

const items = Buffer.from(
  JSON.stringify({ items: Array.from({ length: 10_000 }, () => 'x'.repeat(100)) }),
);
const more = (): void => {
  process.stdout.write(frameHead(items.length));
  process.stdout.write(items, more);
};
more();
