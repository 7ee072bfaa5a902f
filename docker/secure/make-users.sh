#!/bin/bash
# Tells the broker the clients' names and passwords, as the broker itself: by its certificate.
set -euo pipefail
for file in /etc/kafka/secrets/users/*; do
  /opt/kafka/bin/kafka-configs.sh --bootstrap-server kafka:19094 \
    --command-config /etc/kafka/secrets/broker-client.properties \
    --alter --entity-type users --entity-name "${file##*/}" --add-config-file "$file"
done
