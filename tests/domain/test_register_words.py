"""How the records of a register are called after their number."""

from __future__ import annotations

from desktop.models.partner_register import NETWORKS, PARTNERS


def test_one_and_several_have_words_of_their_own():
    assert (PARTNERS.named(1), PARTNERS.named(67)) == ("Agency", "Agencies")
    assert (NETWORKS.named(1), NETWORKS.named(0)) == ("Network", "Networks")
