/** The program's mark: the margin line and a quotation mark make the letter K. The same drawing as `scripts/icons/konspekt.svg`. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#ffd84d" />
      <path d="M8 6h4v20H8z" fill="#c4302b" />
      <path d="M25.8 6.6 16.4 16l9.4 9.4" fill="none" stroke="#1a1f2b" stroke-width="4.4" />
    </svg>
  );
}
