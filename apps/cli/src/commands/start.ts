import { type Command, parse, usage } from '@platform/cli/command.ts';
import { createLog } from '@platform/server/log/log.ts';
import { buildPages } from './start-pages.ts';
import { settings } from './start-settings.ts';
import { noSteps, startSteps } from './start-steps.ts';

/** Starts the whole server and stays until it is told to stop. */
export const start: Command = {
  help: `Usage: amirani start [--port N] [--lan] [--no-demonstration] [--build] [--log json]

Starts the workbench and stays until Ctrl-C. With nothing else set it is a training profile: an embedded
database in ./data, synthetic travellers, and one sign-in a role, shown here.

  --port N            where to listen (default 4680, or PORT)
  --lan               serve the local network over TLS, with a certificate authority of its own; shows its
                      fingerprint and a QR code of the address
  --no-demonstration  begin with nothing in it
  --build             build the pages meanwhile, where their sources are newer, as npm start does
  --log json          write every event as a line of JSON, as where standard error is no terminal; else the steps
                      of the start are shown, and then warnings and errors in words

Settings are environment variables, listed in docs/reference/settings.md: AMIRANI_PROFILE, DATABASE_URL, …
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('start', args, {
      port: { type: 'string' },
      lan: { type: 'boolean', default: false },
      'no-demonstration': { type: 'boolean', default: false },
      build: { type: 'boolean', default: false },
      log: { type: 'string' },
    });
    if (values.log !== undefined && values.log !== 'json')
      throw usage('start', `--log takes json, not ${values.log}`);
    if (positionals.length > 0) throw usage('start', `unexpected: ${positionals.join(' ')}`);
    const config = settings(terminal.env, values.port);
    const pages = values.build ? buildPages() : undefined;
    const inWords = terminal.watched && values.log === undefined;
    const steps = inWords
      ? startSteps(terminal.err)
      : noSteps(createLog(terminal.err, () => new Date()));
    steps.begin('Loading the program');
    // Loaded here: the build begins before the server does, which is a second away.
    const { serve } = await import('./start-serving.ts');
    const demonstration = config.profile !== 'duty' && !values['no-demonstration'];
    return serve(terminal, { config, lan: values.lan, demonstration, pages, steps });
  },
};
