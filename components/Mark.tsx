/** The program's mark: a quotation mark at the red margin, and a highlighted line. The same drawing as `public/icon`. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M4 21h24v7H4z" fill="var(--mark-yellow)" />
      <path d="M14 5L6 14l8 9M24 5l-8 9 8 9" fill="none" stroke="var(--ink)" stroke-width="4" />
    </svg>
  );
}
