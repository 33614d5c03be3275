import { type ReactNode, useId } from 'react';

/** A named part of the page. */
export function MethodSection(props: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="need-method-section" aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      {props.children}
    </section>
  );
}
