/** How the charts of a report look. */
export const chartStyle = `
.patterns { position: absolute; width: 0; height: 0; }
.chart { display: block; width: 100%; height: auto; min-width: 46rem; }
.chart text {
  fill: var(--ink); font-size: 13px; font-variant-numeric: tabular-nums;
  paint-order: stroke; stroke: var(--ground); stroke-width: 3px; stroke-linejoin: round;
}
.chart .soft { fill: var(--soft); }
.chart .strong { font-weight: 600; }
.chart .end { text-anchor: end; } .chart .middle { text-anchor: middle; }
.chart .grid { stroke: var(--line); stroke-width: 1; }
.chart .axis { stroke: var(--soft); stroke-width: 1; }
.chart .target { stroke: var(--ink); stroke-width: 2; }
.met-fill { fill: var(--met); } .none-fill { fill: var(--none); }
.late-fill { fill: url(#late); } .open-fill { fill: url(#open); } .paused-fill { fill: url(#paused); }
.late-ground { fill: var(--late-ground); } .late-line { stroke: var(--late); stroke-width: 3; }
.open-ground { fill: var(--open-ground); } .open-line { stroke: var(--open); stroke-width: 2; }
.paused-ground { fill: var(--raised); } .paused-line { stroke: var(--soft); stroke-width: 1.2; }
.heat-0 { fill: var(--ground); }
.heat-1 { fill: var(--heat-1); } .heat-2 { fill: var(--heat-2); } .heat-3 { fill: var(--heat-3); }
.heat-4 { fill: var(--heat-4); } .heat-5 { fill: var(--heat-5); }
.cell { stroke: var(--ground); stroke-width: 1.5; }
.cell.heat-0 { stroke: var(--line); stroke-width: 0.75; }
.chart .on-light { fill: var(--on-light); stroke: none; } .chart .on-deep { fill: var(--on-deep); stroke: none; }
.hours { fill: none; stroke: var(--ink); stroke-width: 2.5; }
.hours.second { stroke: var(--late); stroke-dasharray: 9 5; } .hours.third { stroke: var(--open); stroke-dasharray: 2 5; }
.chart .in-band { stroke: none; }
.state { fill: var(--raised); stroke: var(--line); stroke-width: 1; }
.state.waiting { fill: url(#paused); }
.event { stroke: var(--ink); stroke-width: 1.5; } .mark { fill: var(--ink); }
.closed-line { stroke: var(--soft); stroke-width: 1; }
.legend { display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; list-style: none; margin: 0.5rem 0 0.25rem; padding: 0; color: var(--soft); font-size: 0.9rem; }
.legend li { display: inline-flex; align-items: center; gap: 0.5rem; }
.legend svg { width: 1.5rem; height: 0.9rem; flex: none; }
`;
