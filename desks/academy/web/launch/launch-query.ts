/** Parameters of a launch, and the id under which this window takes it up. */
export interface LaunchQuery {
  readonly id: string;
  readonly path: string;
  readonly query: string;
}

let taken: LaunchQuery | undefined;

/**
 * Takes the parameters of a launch out of the address, before anything else reads it: they name a learner and hold the address of a
 * token, and neither stays in the address, the history or a storage (cmi5, 8.1).
 */
export const takeLaunchQuery = (
  page: Pick<Window, 'location' | 'history' | 'crypto'> | undefined,
): void => {
  if (page === undefined) return;
  const { pathname, search } = page.location;
  if (!pathname.startsWith('/academy/launch/') || search === '') return;
  taken = { id: page.crypto.randomUUID(), path: pathname, query: search };
  page.history.replaceState(null, '', pathname);
};

/** The launch of this window at a path; undefined where it was opened without one, or again. */
export const launchQueryAt = (path: string): LaunchQuery | undefined =>
  taken?.path === path ? taken : undefined;
