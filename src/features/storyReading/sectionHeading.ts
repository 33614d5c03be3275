/** Id of the heading of a step in the article. */
export function sectionHeading(step: string): string {
  return `story-section-${step}`;
}

/** Leads to the section of a step and says its heading; the address is left alone, as it is the view. */
export function goToSection(step: string): void {
  const heading = document.getElementById(sectionHeading(step));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
