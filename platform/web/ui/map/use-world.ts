import { useQuery } from '@tanstack/react-query';
import { patchedWorld, type World, type WorldTopology } from './world.ts';

/** The outline of the world, fetched with the map and not before: it is part of this workbench, nobody else is asked. */
export const useWorld = (): {
  readonly data: World | undefined;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
} =>
  useQuery({
    queryKey: ['world'],
    staleTime: 'static',
    queryFn: async () => {
      const topology = await import('world-atlas/countries-50m.json');
      return patchedWorld(topology.default as unknown as WorldTopology);
    },
  });
