import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The projects in the order of how long their files take. */
const order = ['e2e', 'screen', 'db', 'node'];

/**
 * Runs the files of the browser first, those of the database next, and the quick ones last: at the end every worker has
 * something to do, and each stays with one project, whose modules it has loaded.
 */
export class SlowProjectsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

const rank = ({ project }: TestSpecification): number =>
  order.indexOf(project.name.split(' ')[0] ?? '');
