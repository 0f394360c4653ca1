import { networkSay } from '@amirani/network/node';

/** What stands wherever figures of a network are shown. */
export const networkNotes = (): readonly string[] => {
  const say = networkSay('en');
  return [
    say('network.note.absent-links'),
    say('network.note.central-not-guilty'),
    say('network.note.victims-left-out'),
  ];
};
