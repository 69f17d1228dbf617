/**
 * Looks of the button and the panel, as text for a constructed style sheet: those need no
 * `style-src` of the host page. Colours are those of our page by day and by night.
 */
export const EMBED_STYLE = `
:host {
  all: initial;
  --surface: #fffdf9; --ink: #24302f; --line: #ddd3c2; --accent: #2c6663; --on: #fff; --focus: #1d4f91;
  color-scheme: light dark;
  font: 1rem/1.4 system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Noto Sans CJK SC', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :host { --surface: #1d292f; --ink: #e9e4da; --line: #31414a; --accent: #8fcabf; --on: #0e1f1e; --focus: #a9c9ff; }
}
button { font: inherit; cursor: pointer; border: 0; }
button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.open {
  position: fixed; z-index: 2147483000; inset-block-end: max(1rem, env(safe-area-inset-bottom));
  inset-inline-end: max(1rem, env(safe-area-inset-right));
  display: flex; align-items: center; gap: .55rem; min-height: 3rem; padding: .6rem 1.15rem;
  border-radius: 999px; color: var(--on); background: var(--accent);
  box-shadow: 0 2px 6px rgb(0 0 0 / 20%), 0 8px 24px rgb(0 0 0 / 16%);
}
.open svg { inline-size: 1.35rem; block-size: 1.35rem; flex: none; }
:host([data-side=left]) .open { inset-inline: max(1rem, env(safe-area-inset-left)) auto; }
.open[hidden] { display: none; }
dialog {
  position: fixed; z-index: 2147483001; inset-block: 1rem; inset-inline: auto 1rem; margin: 0; padding: 0;
  inline-size: min(26rem, calc(100vw - 2rem)); block-size: auto; max-block-size: none;
  border: 1px solid var(--line); border-radius: 1rem; overflow: hidden;
  color: var(--ink); background: var(--surface); box-shadow: 0 12px 48px rgb(0 0 0 / 28%);
}
:host([data-side=left]) dialog { inset-inline: 1rem auto; }
dialog[open] { display: flex; flex-direction: column; animation: arrive .18s ease-out; }
@keyframes arrive { from { opacity: 0; transform: translateX(1.5rem); } }
:host([data-side=left]) dialog[open] { animation-name: arrive-left; }
@keyframes arrive-left { from { opacity: 0; transform: translateX(-1.5rem); } }
.bar { display: flex; justify-content: flex-end; padding: .25rem; border-block-end: 1px solid var(--line); }
.close { display: flex; align-items: center; gap: .4rem; min-height: 2.75rem; padding: .4rem .8rem;
  border-radius: .7rem; color: var(--ink); background: transparent; }
.close:hover { background: color-mix(in srgb, var(--accent) 14%, transparent); }
.close svg { inline-size: 1.1rem; block-size: 1.1rem; }
iframe { flex: 1; inline-size: 100%; border: 0; background: var(--surface); color-scheme: normal; }
@media (max-width: 40rem) {
  dialog, :host([data-side=left]) dialog {
    inset: 0; inline-size: 100%; max-inline-size: none; block-size: 100%; border: 0; border-radius: 0;
  }
}
@media (prefers-reduced-motion: reduce) { dialog[open] { animation: none; } }
@media (forced-colors: active) { .open, dialog { border: 2px solid; } }
@media print { .open, dialog { display: none; } }
`
