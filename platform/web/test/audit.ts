import axe from 'axe-core';

/** What axe finds in the window: in all its rules up to WCAG 2.2 AA and best practice, or in those that look at colours. */
export const audit = async (only: 'all' | 'colours' = 'all'): Promise<readonly string[]> => {
  scrollTo(0, 0);
  const { violations } = await axe.run(
    {
      // What is read out stays there for seconds; of six hundred rows, or marks of a drawing, the last are made as the first are.
      exclude: [
        ['[data-live-announcer]'],
        ...['.segments', 'tbody', 'svg', 'svg g'].map((long) => [`${long} > :nth-child(n + 13)`]),
      ],
    },
    {
      runOnly:
        only === 'colours'
          ? ['color-contrast', 'link-in-text-block']
          : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
      selectors: false,
      preload: { assets: ['media'] },
    },
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html} (${failureSummary})`)
        .join(' | ')}`,
  );
};
