/** The sign of the desk in the browser's tab: lines of a ledger and a point. */
export const iconDrawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>Pursuant</title><rect width="32" height="32" rx="3" fill="#14505a"/><path d="M6 10h20M6 16h14M6 22h8" stroke="#fdfcf9" stroke-width="2.5" stroke-linecap="round"/><circle cx="24" cy="22" r="3" fill="#fdfcf9"/></svg>'
