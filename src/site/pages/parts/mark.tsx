/** The monitor's own mark, from its address; ours where it has none. */
export const MonitorMark = ({ own, path }: { own: boolean; path: string }) =>
  own ? <img class="beacon own" src={path} alt="" width="40" height="40" /> : <Mark />;

/** Our mark: a lookout's eye on the horizon, the lamp lit. Drawn in the ink of the page. */
export const Mark = () => (
  <svg class="beacon" viewBox="0 0 48 32" width="48" height="32" aria-hidden="true" focusable="false">
    <path class="lid" d="M2 22C9 11 16 6 24 6s15 5 22 16" />
    <path class="lid" d="M2 22h44" />
    <path class="lamp" d="M14.5 22a9.5 9.5 0 0 1 19 0z" />
    <path class="ray" d="M24 1v3M12.5 3.5l1.4 2.6M35.5 3.5l-1.4 2.6" />
    <path class="lid" d="M8 27h32M16 31h16" />
  </svg>
);
