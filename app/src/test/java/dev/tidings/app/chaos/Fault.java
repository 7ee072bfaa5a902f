package dev.tidings.app.chaos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Something that goes wrong.
 *
 * @param afterRecords when: once so many records are published
 * @param kind what
 * @param target which broker or worker, from 0
 */
record Fault(int afterRecords, Kind kind, int target) {
  enum Kind {
    /** A worker that is at work is killed and started again at once. */
    KILL_WORKER,
    /** A worker is killed although it may still be starting or restoring, and started again. */
    KILL_EARLY,
    /** A broker is killed and started again at once. */
    BOUNCE_BROKER,
    /** A worker stands still for longer than its session, and then goes on. */
    STALL_WORKER,
    /** All workers are restarted one after the other, with other settings. */
    ROLL_SETTINGS
  }

  /**
   * How many of each.
   *
   * @param kills of workers at work
   * @param earlyKills of workers however far they are
   * @param bounces of brokers
   * @param stalls of a worker
   * @param rolls of all workers
   */
  record Dose(int kills, int earlyKills, int bounces, int stalls, int rolls) {}

  /** Faults spread over a stream of records by chance; the same seed gives the same. */
  static List<Fault> plan(long seed, int records, Dose dose, int workers) {
    Random random = new Random(seed * 31 + 7);
    List<Fault> faults = new ArrayList<>();
    add(faults, random, records, Kind.KILL_WORKER, dose.kills(), workers);
    add(faults, random, records, Kind.KILL_EARLY, dose.earlyKills(), workers);
    add(faults, random, records, Kind.BOUNCE_BROKER, dose.bounces(), BrokerCluster.NODES);
    add(faults, random, records, Kind.STALL_WORKER, dose.stalls(), workers);
    add(faults, random, records, Kind.ROLL_SETTINGS, dose.rolls(), 1);
    faults.sort(Comparator.comparingInt(Fault::afterRecords));
    return faults;
  }

  private static void add(
      List<Fault> faults, Random random, int records, Kind kind, int times, int targets) {
    for (int i = 0; i < times; i++) {
      // Neither before anything has begun nor when all is done.
      int after = records / 20 + random.nextInt(records * 9 / 10);
      faults.add(new Fault(after, kind, random.nextInt(targets)));
    }
  }
}
