import { generateKeyPairSync } from 'node:crypto';
import type { Signer } from '@amirani/journal/log';
import { nodeSigner } from '@amirani/journal/node';
import { investigationsDesk } from '../src/desks/investigations/desk.ts';
import type { Desk } from '../src/platform/registry.ts';

/** A journal key of a test. */
export const testSigner = (): Signer =>
  nodeSigner(
    'test.example/journal',
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );

/** The investigations desk under a key of its own. */
export const investigationsDesks = (signer = testSigner()): readonly Desk[] => [
  investigationsDesk({ signer }),
];
