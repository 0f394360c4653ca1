// A reader that gives something else than its task says.
import { frameHead } from '../frames.ts';

const bytes = Buffer.from(JSON.stringify({ items: [{ constructor: 'x', text: 7 }] }));
process.stdout.write(frameHead(bytes.length));
process.stdout.write(bytes);
process.stdin.resume();
