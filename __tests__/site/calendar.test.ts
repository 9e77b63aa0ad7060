import { describe, expect, it } from 'vitest';
import { dayInZone, isoWeek, isZone, momentOf, pad, zonedParts } from '../../src/site/calendar.ts';

const at = (year: number, month: number, day: number, hour = 0, minute = 0) => ({
  year,
  month,
  day,
  hour,
  minute,
});

describe('the calendar of a zone', () => {
  it('knows zones by their IANA names and as offsets', () => {
    expect(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', '+08:00'].map(isZone)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['', 'Asia/Nowhere', 'China'].map(isZone)).toEqual([false, false, false]);
  });

  it('shows a moment', () => {
    expect(zonedParts(new Date('2021-01-15T18:30:05.9Z'), 'Asia/Shanghai')).toEqual({
      ...at(2021, 1, 16, 2, 30),
      second: 5,
      weekday: 6,
      yearDay: 16,
      offsetMinutes: 480,
    });
    expect(zonedParts(new Date('2020-12-31T23:00:00Z'), 'UTC')).toMatchObject({
      yearDay: 366,
      offsetMinutes: 0,
    });
  });

  it.each([
    ['2021-01-15T02:30:00Z', 'America/Los_Angeles', '2021-01-14'],
    ['2021-01-15T02:30:00Z', 'Nowhere/Land', '2021-01-15'],
    ['1969-12-31T20:00:00Z', 'Asia/Kolkata', '1970-01-01'],
    ['0050-06-01T00:00:00Z', 'UTC', '0050-06-01'],
  ])('%s in %s is %s', (moment, zone, day) => {
    expect(dayInZone(new Date(moment), zone)).toBe(day);
  });

  it.each([
    [at(2021, 1, 15), 'Asia/Shanghai', '2021-01-14T16:00:00.000Z'],
    [at(2020, 2, 30, 25), 'UTC', '2020-03-02T01:00:00.000Z'],
    [at(2021, 3, 28, 2, 30), 'Europe/Berlin', '2021-03-28T01:30:00.000Z'],
    [at(2021, 10, 31, 2, 30), 'Europe/Berlin', '2021-10-31T00:30:00.000Z'],
    [at(2021, 11, 7, 1, 30), 'America/New_York', '2021-11-07T05:30:00.000Z'],
    [at(1960, 1, 1), 'Europe/Berlin', '1959-12-31T23:00:00.000Z'],
  ])('%o in %s is %s', (parts, zone, moment) => {
    expect(momentOf(parts, zone).toISOString()).toBe(moment);
  });

  it.each([
    ['2021-01-03', { year: 2020, week: 53 }],
    ['2021-01-04', { year: 2021, week: 1 }],
    ['2024-12-30', { year: 2025, week: 1 }],
  ])('%s is in week %o', (day, week) => {
    expect(isoWeek(zonedParts(new Date(day), 'UTC'))).toEqual(week);
  });

  it('pads numbers', () => {
    expect([pad(7, 2), pad(123, 2)]).toEqual(['07', '123']);
  });
});
