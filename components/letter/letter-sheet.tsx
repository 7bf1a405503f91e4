import type { PrintableLetter } from '../../lib/letters/out';
import type { Language } from '../../lib/values/sentence';
import './letter-sheet.css';

/** A letter as it stands on paper: sender, receiver, place and day, subject, text. Printed by the dossier page. */
export function LetterSheet({
  letter,
  language,
}: {
  readonly letter: PrintableLetter;
  readonly language: Language;
}) {
  return (
    <article class="letter-sheet" lang={language}>
      <address class="sheet-sender">
        <Lines lines={letter.sender} />
      </address>
      <address class="sheet-receiver">
        <Lines lines={letter.receiver} />
      </address>
      <p class="sheet-day">{letter.placeAndDay}</p>
      <p class="sheet-subject">
        <strong>{letter.subject}</strong>
      </p>
      {letter.paragraphs.map((lines, index) => (
        <p key={index}>
          <Lines lines={lines} />
        </p>
      ))}
    </article>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <span key={index} class="sheet-line">
          {line}
        </span>
      ))}
    </>
  );
}
