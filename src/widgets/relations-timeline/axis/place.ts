import type { Stretch } from './scale.js';

/** A label at its place, or several events that are merged, for there is no room for their labels. */
export interface Label {
  /** The first of the events that it stands for, and how many these are. */
  first: number;
  count: number;
  /** Where it begins; where merged ones end, which have to be within `least` before it. */
  readonly x: number;
  readonly width: number;
  /** Counted from the axis; -1 for what is merged. */
  readonly row: number;
}

export interface Room {
  /** Where there is no more room. */
  readonly end: number;
  readonly rows: number;
  /** What a label needs at least, to be shortened rather than merged. */
  readonly least: number;
  readonly most: number;
  /** What is left free between two labels. */
  readonly gap: number;
}

/**
 * Places labels that begin where their events are, one below the other like flags. A line from each down to the axis
 * crosses none of them: each row ends where a label of a higher row begins.
 *
 * @param places where the events are, ascending
 * @param widthOf how wide the whole label of an event is; asked only where there is room for some of it
 */
export function place(places: readonly number[], widthOf: (index: number) => number, room: Room): Label[] {
  const { end, rows, least, most, gap } = room;
  const labels: Label[] = [];
  // How far each row is free, from the axis up: ascending.
  const ends = new Array<number>(rows).fill(end);
  let merged: Label | undefined;
  for (let index = places.length - 1; index >= 0; index--) {
    const x = places[index]!;
    const free = ends[rows - 1]! - x - gap;
    // What is merged needs its own room, beside the label before.
    const open = (merged ? ends[0]! - x - gap : free) >= least;
    const width = open || (!merged && free > 0) ? Math.min(widthOf(index), most) : Infinity;
    if (open || width <= free) {
      // Shortened and further down is better than whole and above all others, which then have no room.
      const enough = Math.min(free, least * 1.5, width);
      const row = ends.findIndex((rowEnd) => rowEnd - x - gap >= enough);
      labels.push({ first: index, count: 1, x, width: Math.min(width, ends[row]! - x - gap), row });
      ends.fill(x, 0, row + 1);
      merged = undefined;
    } else if (merged) {
      merged.first = index;
      merged.count++;
    } else {
      merged = { first: index, count: 1, x: ends[0]! - gap, width: least, row: -1 };
      labels.push(merged);
    }
  }
  return labels;
}

/** Something that takes a lane beside others, counted from 0. */
export interface InLane extends Stretch {
  lane: number;
}

/**
 * Gives each, in the order in which they begin, the first lane that is free or, where as many as there may be are taken, the
 * one that is free soonest.
 *
 * @returns how many there are
 */
export function lanes(stretches: readonly InLane[], most: number): number {
  const ends: number[] = [];
  for (const stretch of stretches) {
    let lane = ends.findIndex((end) => end < stretch.from);
    if (lane < 0) lane = ends.length < most ? ends.length : ends.indexOf(Math.min(...ends));
    ends[lane] = stretch.to;
    stretch.lane = lane;
  }
  return ends.length;
}
