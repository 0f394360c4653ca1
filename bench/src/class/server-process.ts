// The server of a class in a process of its own, over the local network. Prints one line of JSON when it answers.

import { startServer } from '@amirani/server/start';
import { requireConfig } from '@platform/server/settings/config.ts';

const server = await startServer({ config: requireConfig(process.env), lan: true });
process.stdout.write(
  `${JSON.stringify({
    address: server.address,
    authority: server.authority?.file ?? '',
    password: server.accounts[0]?.password ?? '',
  })}\n`,
);
process.once('SIGTERM', () => void server.stop());
