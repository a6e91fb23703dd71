import type { Evaluation } from './assessment';
import { EarlierSlices } from './EarlierSlices';
import { ResultChanges } from './ResultChanges';
import { YearBeside } from './YearBeside';

/** What stands beside a result: changes of it, earlier assessors, the periods of the year. */
export default function Beside({ circumstances }: Pick<Evaluation, 'circumstances'>) {
  return (
    <>
      <ResultChanges changes={circumstances.changes} />
      <YearBeside periods={circumstances.periods} />
      <EarlierSlices slices={circumstances.slices} />
    </>
  );
}
