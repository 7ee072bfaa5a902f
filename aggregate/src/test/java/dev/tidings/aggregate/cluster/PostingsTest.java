package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PostingsTest {

  private final Postings postings = new Postings();
  private final int[] products = new int[16];
  private final int[] touched = new int[16];

  private void add(int... slots) {
    for (int slot : slots) {
      postings.add(slot, slot + 1);
    }
  }

  @Test
  void eachDocumentGetsItsProduct() {
    add(3, 5, 8, 9, 11);
    products[5] = 7;
    touched[0] = 5;
    int found = postings.accumulate(10, products, touched, 1);
    assertThat(Arrays.copyOf(touched, found)).containsExactly(5, 3, 8, 9, 11);
    assertThat(products[3]).isEqualTo(40);
    assertThat(products[5]).isEqualTo(67);
    assertThat(products[11]).isEqualTo(120);
    assertThat(products[4]).isZero();
  }

  @Test
  void onlyTheLastActiveOnesGetTheirs() {
    add(3, 5, 8, 9);
    products[8] = 7;
    touched[0] = 8;
    int found = postings.accumulateLast(2, slot -> slot != 9, 10, products, touched, 1);
    assertThat(Arrays.copyOf(touched, found)).containsExactly(8, 5);
    assertThat(products[8]).isEqualTo(97);
    assertThat(products[5]).isEqualTo(60);
    assertThat(products[3]).isZero();
    assertThat(products[9]).isZero();
  }

  @Test
  void whatIsGoneIsNotCounted() {
    add(3, 5);
    assertThat(postings.live()).isEqualTo(2);
    postings.forgetOne();
    assertThat(postings.live()).isEqualTo(1);
  }

  @Test
  void documentsMayGetOtherSlots() {
    add(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    int[] slots = new int[12];
    Arrays.fill(slots, -1);
    slots[4] = 0;
    slots[10] = 1;
    postings.renumber(slots);
    int found = postings.accumulate(1, products, touched, 0);
    assertThat(Arrays.copyOf(touched, found)).containsExactly(0, 1);
    assertThat(products[0]).isEqualTo(5);
    assertThat(products[1]).isEqualTo(11);
    postings.add(2, 3);
    assertThat(postings.accumulate(1, new int[16], touched, 0)).isEqualTo(3);
  }
}
