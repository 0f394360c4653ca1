import { type Command, usage } from '@platform/cli/command.ts';
import { credentialVerify } from './credential-verify.ts';

/** Works on certificates of the academy, without a server; keeps nothing. */
export const credential: Command = {
  help: credentialVerify.help,
  run: async (args, terminal) => {
    const [act, ...rest] = args;
    if (act !== 'verify') throw usage('credential', 'the act is verify');
    return credentialVerify.run(rest, terminal);
  },
};
