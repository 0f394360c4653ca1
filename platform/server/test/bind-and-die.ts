// Opens the data of a server and ends this process, as a power cut would, before the step of the binding that is named.
import { openDatabase } from '../database/open.ts';
import { bindKeys } from '../keys/installation.ts';
import { silentLog } from '../log/log.ts';

const [dataFolder = '', step = '', url = ''] = process.argv.slice(2);
const database = await openDatabase(url === '' ? { dataDir: `${dataFolder}/database` } : { url });
await bindKeys(database, {
  config: { dataFolder, profile: 'duty' },
  log: silentLog,
  beforeStep: (reached) => {
    if (reached === step) process.kill(process.pid, 'SIGKILL');
  },
});
await database.close();
