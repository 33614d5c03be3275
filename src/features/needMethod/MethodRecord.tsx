import type { MethodRow } from './methodRows.ts';

/** Settings and their values, one under the other. */
export function MethodRecord({ rows }: { readonly rows: readonly MethodRow[] }) {
  return (
    <dl className="need-method-record">
      {rows.map(({ id, label, values }) => (
        <div key={id}>
          <dt>{label}</dt>
          {values.map((value) => (
            <dd key={value}>{value}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
