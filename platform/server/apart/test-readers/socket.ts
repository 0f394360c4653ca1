// A reader that calls home: it gives what it reached.
import { connect } from 'node:net';
import { frameHead } from '../frames.ts';

const give = (told: unknown): void => {
  const bytes = Buffer.from(JSON.stringify(told));
  process.stdout.write(frameHead(bytes.length));
  process.stdout.write(bytes);
};
process.stdin.once('data', (data) => {
  const port = Number(/"port":(\d+)/.exec(data.toString())?.[1]);
  connect(port, '127.0.0.1')
    .on('connect', () => give({ items: ['reached'] }))
    .on('error', () => give({ failed: 'crashed' }));
});
