/** What Outlook on the web asks before an add-in's window opens (docs "Handle pop-up blockers with Office on the web"). */
export function WindowQuestion({ onAnswer }: { readonly onAnswer: (allowed: boolean) => void }) {
  return (
    <div className="window-question" role="alertdialog" aria-label="Mainstay wants to display a new window">
      <p>Mainstay wants to display a new window.</p>
      <div className="actions">
        <button type="button" className="primary" onClick={() => onAnswer(true)}>
          Allow
        </button>
        <button type="button" onClick={() => onAnswer(false)}>
          Ignore
        </button>
      </div>
    </div>
  );
}
