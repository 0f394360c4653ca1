import { hostname, networkInterfaces } from 'node:os';

/** The names and addresses under which other machines of the network reach this one, and this one itself. */
export const ownHosts = (): readonly string[] => {
  const name = hostname().toLowerCase();
  const outside = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, scopeid }) => !internal && (scopeid === undefined || scopeid === 0))
    .map(({ address }) => address);
  const named = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(name)
    ? [name, ...(name.includes('.') ? [] : [`${name}.local`])]
    : [];
  return [...new Set(['localhost', '127.0.0.1', '::1', ...named, ...outside])];
};

/** The address to write on the board: the first that another machine can reach. */
export const boardAddress = (hosts: readonly string[]): string =>
  hosts.find((host) => /^\d/.test(host) && !host.startsWith('127.')) ??
  hosts.find((host) => host.endsWith('.local')) ??
  'localhost';
